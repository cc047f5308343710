package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;

/**
 * What a job description requires. More than {@value #MOST} things turn away people who could do the work; source: the
 * portal's own design, features C9. More than ten are a finding of the rules pack, JD-REQUIRED-COUNT.
 */
public record MustHaves(List<ComposedClause> required) implements Serializable {

    public static final int MOST = 7;

    /** Where a requirement goes that is none any more. */
    public static final String PREFERRED = "PREFERRED_QUALS";

    private static final String REQUIRED = "REQUIRED_QUALS";
    /** Says what is as good as a qualification; is none itself. */
    private static final String SUBSTITUTION = "JD-SUBST";

    public MustHaves {
        required = List.copyOf(required);
    }

    public static MustHaves of(ComposedDocument composed) {
        return new MustHaves(composed.section(REQUIRED).stream()
                .flatMap(ComposedSection::sentences)
                .filter(sentence -> !sentence.code().equals(SUBSTITUTION))
                .toList());
    }

    public int count() {
        return required.size();
    }

    public boolean isMany() {
        return count() > MOST;
    }

    /** Those that can be given up. */
    public List<ComposedClause> droppable() {
        return required.stream().filter(one -> !one.mandatory()).toList();
    }
}
