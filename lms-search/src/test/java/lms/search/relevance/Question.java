package lms.search.relevance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A question with the sections that answer it.
 *
 * @param number from 1; tuned is on odd ones, reported are even ones
 * @param language BCP 47 tag
 * @param text as a member would type it
 * @param grades by section, above 0 to 3, the mean of both readings
 */
public record Question(int number, String language, String text, Map<String, Double> grades) {
    /** From this grade on a section answers the question: an important part of it, or all of it in general. */
    private static final double ANSWERS = 2;

    public Question {
        grades = Map.copyOf(grades);
    }

    public static List<Question> load() {
        Map<String, Map<String, Double>> grades = new HashMap<>();
        for (String[] line : Lines.of("/relevance/grades.tsv")) {
            double mean = (Integer.parseInt(line[2]) + Integer.parseInt(line[3])) / 2.0;
            grades.computeIfAbsent(line[0], number -> new HashMap<>()).put(line[1], mean);
        }
        return Lines.of("/relevance/questions.tsv").stream()
                .map(line -> new Question(
                        Integer.parseInt(line[0]), line[1], line[2], grades.getOrDefault(line[0], Map.of())))
                .toList();
    }

    /** The same question to pages, of which each is graded like its best section. */
    Question toPages() {
        Map<String, Double> pages = new HashMap<>();
        grades.forEach((section, grade) -> pages.merge(Section.page(section), grade, Math::max));
        return new Question(number, language, text, pages);
    }

    public boolean isOdd() {
        return number % 2 == 1;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    double grade(String section) {
        return grades.getOrDefault(section, 0.0);
    }

    boolean isAnsweredBy(String section) {
        return grade(section) >= ANSWERS;
    }
}
