package lms.web.account.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a picture that stands in the page itself: nobody else learns what it holds.
 *
 * @param size width and height in modules, with the quiet zone of four on each side
 * @param path outline of the dark modules, as the {@code d} of an SVG path
 */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    /** The picture of a text, which has to be shorter than about 1,200 bytes. */
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
