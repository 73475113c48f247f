package lms.web.shared.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A quiet drawing made from a name: the cover of a course, so that one recognises it again, and the plate where a
 * page would else be bare. The same name always gives the same drawing. It says nothing that the text beside it does
 * not say, so it is hidden from screen readers. Colours come from the style sheet.
 */
public final class Cover implements Content {
    private static final int CLOTHS = 6;
    private static final List<Function<Dice, String>> PATTERNS =
            List.of(Cover::waves, Cover::scallops, Cover::tiles, Cover::rays, Cover::rings, Cover::furrows);

    private final String svg;

    private Cover(String svg) {
        this.svg = svg;
    }

    /** The cover of a course, in the shape of a book. */
    public static Cover book(String id) {
        var dice = new Dice(id);
        var cloth = dice.next(CLOTHS);
        var pattern = PATTERNS.get(dice.next(PATTERNS.size())).apply(dice);
        var seed = drawn(
                "<circle class=\"cover-seed\" cx=\"%d\" cy=\"%d\" r=\"7\"/>",
                dice.between(2, 8) * 12, dice.between(2, 11) * 12);
        return new Cover(drawn(
                        "<svg class=\"cover cover-%d\" viewBox=\"0 0 120 160\" aria-hidden=\"true\" focusable=\"false\">",
                        cloth)
                + "<rect class=\"cover-cloth\" width=\"120\" height=\"160\" rx=\"3\"/><path class=\"cover-lines\" d=\""
                + pattern + "\"/>" + seed + "<path class=\"cover-spine\" d=\"M9 0v160\"/></svg>");
    }

    /** A landscape of lines under a sun, for a page that would else be bare. */
    public static Cover plate(String name) {
        var dice = new Dice(name);
        int sun = dice.between(120, 200);
        var svg = new StringBuilder(
                        "<svg class=\"plate\" viewBox=\"0 0 320 200\" aria-hidden=\"true\" focusable=\"false\">")
                .append("<path class=\"plate-rays\" d=\"")
                .append(rays(sun, 116, 52, 90))
                .append(drawn("\"/><circle class=\"cover-seed\" cx=\"%d\" cy=\"116\" r=\"40\"/>", sun));
        svg.append(hill(sun - dice.between(90, 110), dice.between(120, 150), dice.between(62, 84)));
        svg.append(hill(sun + dice.between(90, 110), dice.between(120, 150), dice.between(62, 84)));
        svg.append(hill(sun + dice.between(-30, 30), dice.between(150, 190), dice.between(40, 52)));
        svg.append(hill(dice.between(0, 60), dice.between(110, 140), dice.between(26, 36)));
        svg.append(hill(dice.between(260, 320), dice.between(110, 140), dice.between(26, 36)));
        return new Cover(svg.append("<path d=\"M0 194h320\"/></svg>").toString());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }

    /** Formats numbers as SVG wants them, whatever the language of the machine. */
    private static String drawn(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }

    /** A hill and the furrows on it, each a lower hill inside. */
    private static String hill(int top, int width, int height) {
        var furrows = new StringBuilder();
        for (int rest = height; rest > 5; rest -= 7) {
            int reach = width * (height + rest) / (2 * height);
            furrows.append(drawn(
                    "<path d=\"M%d 194C%d 194 %d %d %d %dS%d 194 %d 194\"/>",
                    top - reach,
                    top - reach / 2,
                    top - reach / 3,
                    194 - rest,
                    top,
                    194 - rest,
                    top + reach / 2,
                    top + reach));
        }
        return furrows.toString();
    }

    private static String waves(Dice dice) {
        var path = new StringBuilder();
        int length = dice.between(2, 4) * 10;
        int swing = dice.between(4, 12);
        for (int y = 4; y < 166; y += 8) {
            path.append(drawn("M9 %dq%d %d %d 0", y, length / 2, -swing, length));
            path.append(drawn("t%d 0", length).repeat(111 / length + 1));
        }
        return path.toString();
    }

    private static String scallops(Dice dice) {
        var path = new StringBuilder();
        int radius = dice.between(12, 19);
        for (int row = 0; row * radius < 170; row++) {
            for (int x = 9 - (row % 2) * radius; x < 120; x += 2 * radius) {
                for (int r = radius; r > 3; r -= 5) {
                    path.append(drawn("M%d %da%d %d 0 0 1 %d 0", x + radius - r, row * radius + radius, r, r, 2 * r));
                }
            }
        }
        return path.toString();
    }

    /** Quarter circles in random directions (Truchet's tiles). */
    private static String tiles(Dice dice) {
        var path = new StringBuilder();
        for (int y = 0; y < 168; y += 28) {
            for (int x = 9; x < 120; x += 28) {
                path.append(
                        dice.next(2) == 0
                                ? drawn("M%d %da14 14 0 0 1-14 14m28 0a14 14 0 0 0-14 14", x + 14, y)
                                : drawn("M%d %da14 14 0 0 0 14 14m-28 0a14 14 0 0 1 14 14", x + 14, y));
            }
        }
        return path.toString();
    }

    private static String rays(Dice dice) {
        return rays(dice.between(40, 90), dice.between(60, 130), 14, 220);
    }

    private static String rays(int x, int y, int from, int to) {
        var path = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            path.append(drawn(
                    "M%d %dL%d %d",
                    x + Math.round(from * Math.cos(angle)),
                    y + Math.round(from * Math.sin(angle)),
                    x + Math.round(to * Math.cos(angle)),
                    y + Math.round(to * Math.sin(angle))));
        }
        return path.toString();
    }

    private static String rings(Dice dice) {
        var path = new StringBuilder();
        int x = dice.between(30, 100);
        int y = dice.between(30, 130);
        for (int r = 8; r < 190; r += 8) {
            path.append(drawn("M%d %da%d %d 0 1 0 %d 0a%d %d 0 1 0 %d 0", x - r, y, r, r, 2 * r, r, r, -2 * r));
        }
        return path.toString();
    }

    private static String furrows(Dice dice) {
        var path = new StringBuilder();
        int y = -30;
        for (int slope = dice.between(10, 30); y < 200; slope = -slope) {
            int lines = dice.between(3, 6);
            for (int i = 0; i < lines; i++) {
                path.append(drawn("M9 %dl111 %d", y + i * 7, slope));
            }
            y += lines * 7 + 6;
        }
        return path.toString();
    }
}
