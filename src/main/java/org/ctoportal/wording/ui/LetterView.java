package org.ctoportal.wording.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.Language;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.RefusedWordingException;
import org.ctoportal.wording.StaleWordingException;
import org.ctoportal.wording.Wording;
import org.ctoportal.wording.WordingDetails;
import org.ctoportal.wording.WordingRoutes;
import org.ctoportal.wording.WordingService;
import org.jspecify.annotations.Nullable;

/** The words of one letter in one language, beside the letter they make. */
@Route(WordingRoutes.EDITOR)
@RolesAllowed(Permissions.KEEP_PROFILE)
class LetterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WordingService wordings;
    private final PageHeader header = new PageHeader("");
    private final Button giveUp = new Button(getTranslation("wording.giveUp"), click -> askToGiveUp());
    private final Div body = new Div();
    private @Nullable WordingDetails details;
    private @Nullable WordingForm form;
    private @Nullable LetterPreview preview;

    LetterView(WordingService wordings) {
        this.wordings = wordings;
        var save = new Button(getTranslation("people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        giveUp.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        header.addAction(giveUp, save);
        body.addClassName("wording-body");
        addClassName("page");
        add(new Anchor(WordingRoutes.LIST, getTranslation("wording.back")), header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var letter =
                parameters.get(WordingRoutes.LETTER).flatMap(LetterKind::find).orElseThrow(NotFoundException::new);
        var language =
                parameters.get(WordingRoutes.LANGUAGE).flatMap(Language::find).orElseThrow(NotFoundException::new);
        details = wordings.get(letter, language);
        form = new WordingForm(letter, language, this::preview);
        preview = new LetterPreview(language);
        body.removeAll();
        body.add(form, preview);
        header.setTitle(getPageTitle());
        header.setSubtitle(getTranslation("wording.hint." + letter));
        show(current());
    }

    private void show(WordingDetails found) {
        details = found;
        giveUp.setVisible(found.summary().own());
        Objects.requireNonNull(form).show(found.words());
        preview(found.words());
    }

    private void preview(Wording words) {
        Objects.requireNonNull(preview)
                .show(getTranslation("wording.preview"), words.filled(current().examples()));
    }

    private void save() {
        var words = Objects.requireNonNull(form).read();
        attempt(
                () -> wordings.keep(
                        current().summary().letter(),
                        current().summary().language(),
                        words,
                        current().version()),
                "wording.saved");
    }

    private void askToGiveUp() {
        new ConfirmDialog(
                        getTranslation("wording.giveUp.title"),
                        getTranslation("wording.giveUp.text"),
                        getTranslation("wording.giveUp"),
                        confirmed -> attempt(
                                () -> wordings.giveUp(
                                        current().summary().letter(),
                                        current().summary().language(),
                                        current().version()),
                                "wording.givenUp"),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void attempt(SerializableSupplier<WordingDetails> change, String done) {
        try {
            show(change.get());
            Notices.done(getTranslation(done));
        } catch (RefusedWordingException e) {
            Objects.requireNonNull(form).refuse(e);
        } catch (StaleWordingException e) {
            compare();
        }
    }

    /** What the person typed stays, beside what somebody else saved meanwhile; saving again is a decision between them. */
    private void compare() {
        var stored =
                wordings.get(current().summary().letter(), current().summary().language());
        details = stored;
        giveUp.setVisible(stored.summary().own());
        Objects.requireNonNull(preview)
                .show(
                        getTranslation("wording.stored", stored.summary().changedBy()),
                        stored.words().filled(stored.examples()));
        Notices.problem(getTranslation("wording.stale"));
    }

    private WordingDetails current() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        var summary = current().summary();
        return getTranslation("wording.letter." + summary.letter()) + " · "
                + getTranslation("wording.language." + summary.language());
    }
}
