package lms.web.privacy.persistence;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import lms.web.privacy.usecase.PersonalStore;
import lms.web.privacy.usecase.PersonalStores;
import lms.web.shared.kernel.Component;

/** The stores that features bring, whichever there are. */
@Component
public class InstalledStores implements PersonalStores {

    private final Instance<PersonalStore> stores;

    @Inject
    public InstalledStores(@Any Instance<PersonalStore> stores) {
        this.stores = stores;
    }

    @Override
    public List<PersonalStore> all() {
        return stores.stream().sorted(Comparator.comparing(PersonalStore::name)).toList();
    }
}
