package lms.content.cli;

/** How findings are printed. The names are what people type, hence lower case. */
enum Format {
    text,
    json,
    sarif
}
