package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.AnswersException;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.KeptAnswers;
import org.ctoportal.jobdescription.StaleAnswersException;
import org.ctoportal.jobdescription.StartedAnswersService;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.shared.ui.ComingBack;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** Five answers, one click, a complete job description. What is typed is kept until then. */
@Route(JobDescriptionRoutes.NEW)
@RolesAllowed(Permissions.DRAFT_DOCUMENTS)
class NewJobDescriptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StartedAnswersService answers;
    private final ZoneId zone;
    private final SaveStatus status = new SaveStatus();
    private final Span keptFrom = new Span();
    private final Div restored = new Div(keptFrom);
    private final AnswersForm form;
    private final ChangedElsewhereDialog elsewhere = new ChangedElsewhereDialog(this::load, this::keepThese);
    private KeptAnswers kept = KeptAnswers.none();
    private @Nullable ComingBack back;

    NewJobDescriptionView(
            StartedAnswersService answers,
            JobDescriptionLibraryService library,
            SalaryScheduleService schedules,
            DistrictProfileService districts,
            Clock clock) {
        this.answers = answers;
        this.zone = districts.profile().timeZone();
        var choices = new AnswerChoices(schedules, library, clock, zone);
        this.form = new AnswersForm(choices.schedules(null));
        addClassNames("page", "narrow");
        var header = new PageHeader(getTranslation("jobDescription.new.title"));
        header.setSubtitle(getTranslation("jobDescription.new.subtitle"));
        status.watch(form);
        var startOver = new Button(getTranslation("jobDescription.new.startOver"), click -> startOver());
        startOver.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        restored.add(startOver);
        restored.addClassName("restored");
        form.offerTitles(choices.titles());
        form.onChange(this::keep);
        var write = new Button(getTranslation("jobDescription.new.write"), click -> write(click.getSource()));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.setDisableOnClick(true);
        var actions = new Div(write, status);
        actions.addClassName("answers-actions");
        add(header, new OwnTemplates(library), restored, form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        back = ComingBack.in(event.getLocation()).orElse(null);
        load();
    }

    private void load() {
        show(answers.get());
    }

    private void show(KeptAnswers current) {
        kept = current;
        form.restore(current.typed());
        restored.setVisible(current.at() != null);
        status.setVisible(false);
        if (current.at() != null) {
            keptFrom.setText(getTranslation("jobDescription.new.keptFrom", words(current.at())));
        }
    }

    private String words(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(at);
    }

    private void startOver() {
        attempt(() -> {
            show(answers.startOver(kept));
            form.focus();
        });
    }

    private void keep() {
        status.setVisible(true);
        status.notSaved();
        attempt(() -> {
            var typed = form.typed();
            kept = answers.keep(kept, typed);
            form.mend(typed.answers().problems());
            status.saved(Objects.requireNonNull(kept.at()), zone);
        });
    }

    private void keepThese() {
        kept = answers.get();
        keep();
    }

    private void write(Button button) {
        try {
            if (!form.typed().equals(kept.typed())) {
                keep();
            }
            if (form.typed().equals(kept.typed())) {
                attempt(this::write);
            }
            form.focusProblem();
        } finally {
            button.setEnabled(true);
        }
    }

    private void write() {
        var id = answers.write(kept);
        var next = back;
        if (next == null) {
            getUI().ifPresent(ui -> ui.navigate(JobDescriptionRoutes.editorOf(id)));
        } else {
            getUI().ifPresent(ui -> ui.navigate(next.path(), next.made(id.value())));
        }
    }

    private void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (AnswersException e) {
            form.show(e.problems());
        } catch (StaleAnswersException e) {
            elsewhere.open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobDescription.new.title");
    }
}
