package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ctoportal.interview.panel.IssuedCode;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.mail.Letter;
import org.jspecify.annotations.Nullable;

/** New codes, the one time they can be read: to print, to copy, or to write by the own mail program. */
class AccessCardsDialog extends Dialog {

    private final transient List<IssuedCode> issued;
    private final Div cards = new Div();
    private final SerializableFunction<IssuedCode, Letter> letters;
    private transient @Nullable SerializableConsumer<IssuedCode> send;

    AccessCardsDialog(
            List<IssuedCode> issued,
            SerializableFunction<IssuedCode, Letter> letters,
            SerializableSupplier<byte[]> pdf) {
        this.issued = issued;
        this.letters = letters;
        setHeaderTitle(getTranslation("interview.panel.cards.title"));
        setWidth("40rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        var once = new Paragraph(getTranslation("interview.panel.cards.once"));
        once.addClassName("cards-once");
        var print = new Anchor(
                DownloadHandler.fromInputStream(event -> file(pdf.get())),
                getTranslation("interview.panel.cards.print", issued.size()));
        print.addClassNames("button", "cards-print");
        cards.add(once, print);
        cards.addClassName("seat-form");
        add(cards);
        getFooter().add(new Button(getTranslation("interview.panel.cards.close"), click -> close()));
    }

    /** Sends from here instead of by the own mail program. */
    void sendBy(SerializableConsumer<IssuedCode> way) {
        send = way;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        issued.forEach(code -> cards.add(card(code)));
    }

    private static DownloadResponse file(byte[] pdf) {
        return new DownloadResponse(
                new ByteArrayInputStream(pdf), "panel-access-cards.pdf", "application/pdf", pdf.length);
    }

    private Div card(IssuedCode code) {
        var shown = new Span(code.code());
        shown.addClassName("access-code");
        var letter = letters.apply(code);
        var text = new TextArea(getTranslation("interview.panel.cards.text"));
        text.setValue(letter.text());
        text.setReadOnly(true);
        text.setWidthFull();
        var card = new Div(new H3(code.name()), shown, text, way(code, letter));
        card.addClassName("access-card");
        return card;
    }

    /** Sent from here where the portal has a mail server; written by the own mail program where it has none. */
    private Component way(IssuedCode code, Letter letter) {
        var sending = send;
        if (sending != null && !code.email().isEmpty()) {
            var button = new Button(getTranslation("interview.panel.cards.send", code.email()));
            button.setDisableOnClick(true);
            button.addClickListener(click -> {
                try {
                    sending.accept(code);
                    button.setText(getTranslation("interview.panel.cards.sent", code.email()));
                } catch (NoSeatException e) {
                    button.setText(getTranslation("interview.panel.cards.ended"));
                }
            });
            return button;
        }
        var mail = new Anchor(
                "mailto:" + code.email() + "?subject=" + encoded(letter.subject()) + "&body=" + encoded(letter.text()),
                getTranslation("interview.panel.cards.mail"));
        mail.setRouterIgnore(true);
        mail.addClassName("button");
        return mail;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
