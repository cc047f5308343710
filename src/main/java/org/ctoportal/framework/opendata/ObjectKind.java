package org.ctoportal.framework.opendata;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of objects a CASE package has, each with the field its objects stand in. */
enum ObjectKind {
    DOCUMENT("CFDocuments", Answered.ALONE),
    ITEM("CFItems", Answered.ALONE),
    ASSOCIATION("CFAssociations", Answered.ALONE),
    ITEM_TYPE("CFItemTypes", Answered.IN_A_SET),
    CONCEPT("CFConcepts", Answered.IN_A_SET),
    SUBJECT("CFSubjects", Answered.IN_A_SET),
    LICENSE("CFLicenses", Answered.ALONE),
    ASSOCIATION_GROUPING("CFAssociationGroupings", Answered.ALONE),
    RUBRIC("CFRubrics", Answered.ALONE),
    CRITERION("CFRubricCriteria", Answered.NOT_ASKED_FOR),
    LEVEL("CFRubricCriterionLevels", Answered.NOT_ASKED_FOR);

    private enum Answered {
        ALONE,
        IN_A_SET,
        NOT_ASKED_FOR
    }

    private final String field;
    private final Answered answered;

    ObjectKind(String field, Answered answered) {
        this.field = field;
        this.answered = answered;
    }

    String field() {
        return field;
    }

    /** Whether CASE answers with a set that has one object in it. */
    boolean isAnsweredInASet() {
        return answered == Answered.IN_A_SET;
    }

    /** The kind that has an address of its own in CASE. */
    static Optional<ObjectKind> ofCollection(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.answered != Answered.NOT_ASKED_FOR && kind.field.equals(name))
                .findFirst();
    }
}
