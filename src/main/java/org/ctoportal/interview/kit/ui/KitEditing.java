package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.Kit;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.rules.linter.LinterResult;

/** The kit on the screen, and the one way its parts change it: everything is saved as it is done. */
interface KitEditing extends Serializable {

    InterviewKitDetails kit();

    boolean mayChange();

    void rename(String title);

    void change(SerializableFunction<KitContent, KitContent> change);

    LinterResult lint(String text);

    default void changeKit(SerializableFunction<Kit, Kit> change) {
        change(content -> content.with(change.apply(content.kit())));
    }
}
