package org.ctoportal.shell.problem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.function.Consumer;
import org.ctoportal.shared.Reference;
import org.ctoportal.shared.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person in front of the screen that nothing was saved; without it a failed click looks like a saved one. */
class SessionProblems implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(SessionProblems.class);

    private final transient Consumer<String> refused;

    /** {@code refused} is told on which screen somebody asked for what they may not do. */
    SessionProblems(Consumer<String> refused) {
        this.refused = refused;
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var problem = Problem.of(failure);
        var reference = Reference.next();
        if (problem.isFault()) {
            log.error("Reference {}", reference, failure);
        } else {
            log.info("Reference {}: {}", reference, failure.toString());
        }
        if (problem == Problem.REFUSED && UI.getCurrent() != null) {
            refused.accept("/" + UI.getCurrent().getActiveViewLocation().getPath());
        }
        event.getComponent()
                .flatMap(Component::getUI)
                .or(() -> java.util.Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> show(ui, problem, reference));
    }

    private static void show(UI ui, Problem problem, Reference reference) {
        if (ui == UI.getCurrent()) {
            Notices.problem(ui.getTranslation(problem.key(), reference));
        } else {
            ui.access(() -> Notices.problem(ui.getTranslation(problem.key(), reference)));
        }
    }
}
