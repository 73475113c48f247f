package lms.search.lucene;

/** What a text that can be suggested is to the page it stands on. */
enum NameRole {
    TITLE('t', 0),
    /** A word of a glossary. */
    TERM('w', 0),
    HEADING('h', 4),
    /** What a word of a glossary is also called; most are its plural and the like. */
    OTHER_NAME('n', 20);

    private final char code;
    private final int cost;

    NameRole(char code, int cost) {
        this.code = code;
        this.cost = cost;
    }

    /**
     * The role with a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static NameRole of(char code) {
        for (NameRole role : values()) {
            if (role.code == code) {
                return role;
            }
        }
        throw new IllegalArgumentException("No role has the code " + code);
    }

    /** As it stands in the index. */
    char code() {
        return code;
    }

    /** How many letters longer than a title it may as well be. */
    int cost() {
        return cost;
    }
}
