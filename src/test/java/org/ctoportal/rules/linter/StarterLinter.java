package org.ctoportal.rules.linter;

import org.ctoportal.framework.PackKind;
import org.ctoportal.testing.StarterContent;

/** The question linter the portal ships with, straight from its file. */
public final class StarterLinter {

    private static final QuestionLinter LINTER = LinterReader.linter(StarterContent.data(PackKind.LINTER));

    private StarterLinter() {}

    public static QuestionLinter linter() {
        return LINTER;
    }
}
