package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.framework.opendata.Publicity;

/** Whether everybody may read a version, where they do, and the way to change that. */
class PublicityPanel extends Composite<Div> {

    private final transient Publicity publicity;
    private final SerializableConsumer<Boolean> turn;

    /** {@code turn} is told whether the version is to be public. */
    PublicityPanel(Publicity publicity, boolean mayTurn, SerializableConsumer<Boolean> turn) {
        this.publicity = publicity;
        this.turn = turn;
        getContent().addClassName("publicity");
        if (publicity.isPublic()) {
            getContent().add(new Span(words()), page());
        }
        if (mayTurn) {
            getContent().add(button());
        }
    }

    private String words() {
        var mark = publicity.mark();
        return mark == null
                ? getTranslation("versions.public.shipped")
                : getTranslation(
                        "versions.public.since",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(getLocale())
                                .withZone(ZoneOffset.UTC)
                                .format(mark.since()),
                        mark.by());
    }

    private Anchor page() {
        var page = new Anchor(publicity.place() + ".html", getTranslation("versions.public.page"));
        page.setRouterIgnore(true);
        return page;
    }

    private Button button() {
        var open = !publicity.isPublic();
        var button = new Button(getTranslation(open ? "versions.public.open" : "versions.public.close"), click -> {
            if (open) {
                ask();
            } else {
                turn.accept(false);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What others have read or copied cannot be taken back. */
    private void ask() {
        new ConfirmDialog(
                        getTranslation("versions.public.ask.title"),
                        getTranslation("versions.public.ask.text"),
                        getTranslation("versions.public.open"),
                        confirm -> turn.accept(true),
                        getTranslation("action.cancel"),
                        cancel -> {})
                .open();
    }
}
