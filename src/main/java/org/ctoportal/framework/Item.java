package org.ctoportal.framework;

import java.io.Serializable;

/** One sentence of a skill, under a code that stays the same across versions while its meaning does. */
public sealed interface Item extends Serializable
        permits Responsibility,
                Qualification,
                Indicator,
                InterviewQuestion,
                SelfStatement,
                RubricLevel,
                Evidence,
                GrowthActivity {

    String code();

    String text();

    ItemKind kindOfItem();
}
