package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.run.RunProgress;
import org.ctoportal.jobdescription.run.RunState;
import org.ctoportal.jobdescription.run.RunUnderWayException;
import org.ctoportal.jobdescription.run.TurnOutcome;
import org.ctoportal.jobdescription.run.UpgradeRunService;
import org.jspecify.annotations.Nullable;

/** Many job descriptions on older templates: brings those along that ask nothing, and shows how far that is. */
class UpgradeRunBar extends Composite<Div> {

    private static final int MILLISECONDS = 1000;

    private final transient UpgradeRunService runs;
    private final transient JobDescriptionUpgradeService upgrades;
    private final TemplateVersions inUse;
    private final SerializableRunnable brought;
    private @Nullable Registration polling;

    UpgradeRunBar(
            UpgradeRunService runs,
            JobDescriptionUpgradeService upgrades,
            TemplateVersions inUse,
            SerializableRunnable brought) {
        this.runs = runs;
        this.upgrades = upgrades;
        this.inUse = inUse;
        this.brought = brought;
        getContent().addClassName("behind-bar");
    }

    /** Asks again while a run is under way. */
    private void show() {
        var behind = upgrades.countBehind(inUse);
        var run = behind == 0 && polling == null ? Optional.<RunProgress>empty() : runs.latest();
        var state = run.map(RunProgress::state).orElse(RunState.DONE);
        getContent().removeAll();
        setVisible(behind > 0 || polling != null);
        switch (state) {
            case RUNNING -> run.ifPresent(this::running);
            case STOPPED -> run.ifPresent(this::stopped);
            case DONE -> done(behind, run);
        }
        watch(state == RunState.RUNNING);
    }

    private void running(RunProgress run) {
        getContent()
                .add(
                        bar(run),
                        words("jobDescription.run.running", run),
                        button("jobDescription.run.stop", () -> runs.stop(run.id())));
    }

    private void stopped(RunProgress run) {
        getContent()
                .add(
                        words("jobDescription.run.stopped", run),
                        button("jobDescription.run.resume", () -> runs.resume(run.id())));
    }

    private void done(long behind, Optional<RunProgress> run) {
        run.ifPresent(last -> getContent().add(words("jobDescription.run.done", last)));
        var leftOver = run.map(last -> last.count(TurnOutcome.NEEDS_LOOK) + last.count(TurnOutcome.FAILED))
                .orElse(0L);
        if (behind > leftOver) {
            getContent()
                    .add(
                            new Span(getTranslation("jobDescription.run.behind", behind)),
                            button("jobDescription.run.start", this::start));
        }
    }

    private void start() {
        try {
            runs.start();
        } catch (RunUnderWayException e) {
            // Somebody else was first; that run is shown.
        }
    }

    private static ProgressBar bar(RunProgress run) {
        var bar = new ProgressBar(0, Math.max(1, run.all()), run.all() - run.count(TurnOutcome.WAITING));
        bar.addClassName("run-progress");
        return bar;
    }

    private Span words(String key, RunProgress run) {
        var words = new Span(getTranslation(
                key,
                run.count(TurnOutcome.DONE),
                run.all(),
                run.count(TurnOutcome.NEEDS_LOOK),
                run.count(TurnOutcome.FAILED)));
        words.getElement().setAttribute("role", "status");
        return words;
    }

    private Button button(String label, SerializableRunnable action) {
        return new Button(getTranslation(label), click -> {
            action.run();
            show();
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polling = null;
    }

    private void watch(boolean running) {
        getUI().ifPresent(ui -> {
            if (running && polling == null) {
                ui.setPollInterval(MILLISECONDS);
                polling = ui.addPollListener(poll -> show());
            } else if (!running && polling != null) {
                polling.remove();
                polling = null;
                ui.setPollInterval(-1);
                brought.run();
            }
        });
    }
}
