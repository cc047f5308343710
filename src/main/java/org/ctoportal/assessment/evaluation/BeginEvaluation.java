package org.ctoportal.assessment.evaluation;

import java.util.Locale;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Begins the evaluation of a person for a school year.
 *
 * @param employee somebody with an account, or none for a person who is named only
 * @param name of a person without an account
 * @param title of the position of a person without an account
 * @param description the job description the person was hired on, or none
 * @param revision the approved revision of it
 * @param reason why the version in use is taken instead, where there is no description
 */
public record BeginEvaluation(
        @Nullable PersonId employee,
        String name,
        String title,
        FiscalYear year,
        @Nullable DocumentId description,
        int revision,
        String reason) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_REASON = 2000;

    public BeginEvaluation {
        name = checked(name, LONGEST_NAME);
        title = checked(title, LONGEST_NAME);
        reason = checked(reason, LONGEST_REASON);
    }

    private static String checked(String text, int most) {
        var words = text.strip();
        if (words.length() > most) {
            throw new IllegalArgumentException("A text of " + words.length() + " letters");
        }
        return words;
    }

    /** The same for the same person in every year. */
    String key() {
        return employee == null
                ? "name " + name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
                : "person " + employee.value();
    }
}
