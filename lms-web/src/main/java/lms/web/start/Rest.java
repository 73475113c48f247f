package lms.web.start;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.account.page.ConfirmationNeeded;
import lms.web.account.page.ConfirmationPage;
import lms.web.account.page.ForgottenPage;
import lms.web.account.page.FormGuard;
import lms.web.account.page.InvitationPage;
import lms.web.account.page.LanguagePage;
import lms.web.account.page.Missing;
import lms.web.account.page.PasskeySignInPage;
import lms.web.account.page.PasskeysPage;
import lms.web.account.page.PasswordPage;
import lms.web.account.page.PeoplePage;
import lms.web.account.page.SecondStepAtSignInPage;
import lms.web.account.page.SecondStepPage;
import lms.web.account.page.SecurityPage;
import lms.web.account.page.SetUpPage;
import lms.web.account.page.SignInFilter;
import lms.web.account.page.SignInLinkPage;
import lms.web.account.page.SignInNeeded;
import lms.web.account.page.SignInPage;
import lms.web.account.page.SignOutPage;
import lms.web.administration.page.AddressPage;
import lms.web.administration.page.AdministrationPage;
import lms.web.administration.page.ProposalsPage;
import lms.web.administration.page.RecordPages;
import lms.web.administration.page.RolesPage;
import lms.web.audit.page.AuditPage;
import lms.web.audit.page.WhoLookedPage;
import lms.web.authoring.page.AuthorPages;
import lms.web.authoring.page.OfferPages;
import lms.web.authoring.page.ReleasePages;
import lms.web.authoring.page.RuleHelp;
import lms.web.catalogue.api.CoursesApi;
import lms.web.catalogue.api.LessonsApi;
import lms.web.cohort.page.CohortFormPage;
import lms.web.cohort.page.CohortInvitationPages;
import lms.web.cohort.page.CohortPage;
import lms.web.cohort.page.CohortPeoplePage;
import lms.web.cohort.page.CohortReleasePage;
import lms.web.cohort.page.CohortSessionsPage;
import lms.web.cohort.page.CohortsPage;
import lms.web.cohort.page.FacilitatePages;
import lms.web.cohort.page.PlacePages;
import lms.web.cohort.page.SessionCalendar;
import lms.web.consent.page.ConsentsPage;
import lms.web.equality.page.EqualityPage;
import lms.web.equality.page.ReportPage;
import lms.web.finding.api.SearchApi;
import lms.web.finding.api.SuggestApi;
import lms.web.finding.page.SearchDeskPages;
import lms.web.finding.page.SearchPage;
import lms.web.finding.page.SynonymsPage;
import lms.web.learning.page.CataloguePage;
import lms.web.learning.page.CoursePages;
import lms.web.learning.page.FilePages;
import lms.web.learning.page.GlossaryPage;
import lms.web.learning.page.LessonPages;
import lms.web.learning.page.MyHomePage;
import lms.web.learning.page.NotEnrolledMapper;
import lms.web.learning.page.QuizPages;
import lms.web.learning.page.WelcomePage;
import lms.web.membership.page.ImportPage;
import lms.web.membership.page.MembersPage;
import lms.web.membership.page.PersonUnitsPage;
import lms.web.message.page.OutboxPage;
import lms.web.organisation.page.UnitMovePage;
import lms.web.organisation.page.UnitsPage;
import lms.web.privacy.page.ClosePages;
import lms.web.privacy.page.ComplaintDeskPages;
import lms.web.privacy.page.ComplaintsPage;
import lms.web.privacy.page.ErasureAskPage;
import lms.web.privacy.page.ErasurePages;
import lms.web.privacy.page.ExportPage;
import lms.web.privacy.page.HubPage;
import lms.web.privacy.page.NamePage;
import lms.web.privacy.page.NoticePage;
import lms.web.privacy.page.PrivacyOfficePages;
import lms.web.privacy.page.RestrictPage;
import lms.web.retention.page.RetentionPage;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.problem.FailureMapper;
import lms.web.shared.view.PageWriter;
import lms.web.token.api.TokenFilter;
import lms.web.token.page.TokensPage;
import org.eclipse.microprofile.config.ConfigProvider;

/** Everything that answers a request, named one by one: nothing is scanned for, nothing is served by accident. */
@ApplicationPath("/")
public class Rest extends Application {

    private static final Set<Class<?>> ALWAYS = Set.of(
            PageWriter.class,
            FailureMapper.class,
            SignInNeeded.class,
            ConfirmationNeeded.class,
            Missing.class,
            NotEnrolledMapper.class,
            SignInFilter.class,
            TokenFilter.class,
            FormGuard.class,
            WelcomePage.class,
            CataloguePage.class,
            CoursePages.class,
            GlossaryPage.class,
            LessonPages.class,
            FilePages.class,
            QuizPages.class,
            MyHomePage.class,
            SearchPage.class,
            SearchDeskPages.class,
            SynonymsPage.class,
            SignInPage.class,
            SignInLinkPage.class,
            ForgottenPage.class,
            SignOutPage.class,
            SecurityPage.class,
            PasswordPage.class,
            ConfirmationPage.class,
            TokensPage.class,
            PasskeysPage.class,
            PasskeySignInPage.class,
            SecondStepPage.class,
            SecondStepAtSignInPage.class,
            LanguagePage.class,
            InvitationPage.class,
            SetUpPage.class,
            PeoplePage.class,
            AuthorPages.class,
            OfferPages.class,
            ReleasePages.class,
            PlacePages.class,
            CohortInvitationPages.class,
            CohortsPage.class,
            CohortFormPage.class,
            CohortPage.class,
            CohortPeoplePage.class,
            CohortSessionsPage.class,
            CohortReleasePage.class,
            SessionCalendar.class,
            FacilitatePages.class,
            AdministrationPage.class,
            RolesPage.class,
            ProposalsPage.class,
            AddressPage.class,
            RecordPages.class,
            UnitsPage.class,
            UnitMovePage.class,
            MembersPage.class,
            PersonUnitsPage.class,
            ImportPage.class,
            AuditPage.class,
            WhoLookedPage.class,
            HubPage.class,
            ExportPage.class,
            NamePage.class,
            NoticePage.class,
            PrivacyOfficePages.class,
            RetentionPage.class,
            ClosePages.class,
            ErasureAskPage.class,
            ErasurePages.class,
            RestrictPage.class,
            ComplaintsPage.class,
            ComplaintDeskPages.class,
            ConsentsPage.class,
            EqualityPage.class,
            ReportPage.class,
            StaticPages.class,
            RuleHelp.class,
            CoursesApi.class,
            LessonsApi.class,
            SearchApi.class,
            SuggestApi.class);
    private static final Set<Class<?>> DEMO = Set.of(StyleguidePage.class, OutboxPage.class);

    @Override
    public Set<Class<?>> getClasses() {
        return hasDemo() ? Stream.concat(ALWAYS.stream(), DEMO.stream()).collect(Collectors.toSet()) : ALWAYS;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.disableAutoDiscovery", false,
                "jersey.config.server.response.setStatusOverSendError", false);
    }

    /** Routes of the demonstration do not exist under serve. */
    private static boolean hasDemo() {
        String mode = ConfigProvider.getConfig()
                .getOptionalValue(Setting.MODE.key(), String.class)
                .orElse(Mode.SERVE.text());
        return !mode.equals(Mode.SERVE.text());
    }
}
