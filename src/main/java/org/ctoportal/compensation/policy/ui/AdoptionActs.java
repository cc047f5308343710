package org.ctoportal.compensation.policy.ui;

import java.io.Serializable;
import java.util.Optional;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.AdoptionService;
import org.ctoportal.compensation.adoption.BoardService;
import org.ctoportal.compensation.adoption.PolicyCourseService;

/** What the parts of the adoption page ask of it. */
interface AdoptionActs extends Serializable {

    AdoptionDetails details();

    boolean mayRecord();

    boolean mayDraft();

    /** Takes a step and shows what follows; says in words what stands in its way, or nothing when it is taken. */
    Optional<String> take(Step step);

    /** The same for a step outside of meetings of the board, and for what the board decides of an adopted policy. */
    Optional<String> follow(CourseStep step);

    /** The same for what the public says. */
    Optional<String> hear(Hearing hearing);

    /** What differs between two revisions of the words. */
    RevisionComparison redline(int from, int to);

    /** The same for a revision and the words as they are now. */
    RevisionComparison redlineToDraft(int from);

    /** What is kept of a comment of the public. */
    @FunctionalInterface
    interface Hearing extends Serializable {
        void with(AdoptionService adoption);
    }

    /** One step of the policy before or after the board's readings. */
    @FunctionalInterface
    interface CourseStep extends Serializable {
        void with(PolicyCourseService courses);
    }

    /** One step through the board. */
    @FunctionalInterface
    interface Step extends Serializable {
        void with(BoardService board);
    }
}
