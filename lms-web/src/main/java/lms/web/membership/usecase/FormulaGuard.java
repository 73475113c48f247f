package lms.web.membership.usecase;

/**
 * Keeps spreadsheets from calculating what people wrote: a cell that begins like a formula gets an apostrophe before it on
 * the way out (OWASP, CSV injection; ASVS 5.0, 1.2.10). The apostrophe goes again when the file comes back.
 */
public final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r";
    private static final String GUARD = "'";

    private FormulaGuard() {}

    /** Whether a spreadsheet might calculate it. */
    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
    }

    /** The cell as it may leave. */
    public static String on(String cell) {
        return isFormula(cell) ? GUARD + cell : cell;
    }

    /** The cell as it was before it left. */
    static String off(String cell) {
        return cell.startsWith(GUARD) && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
