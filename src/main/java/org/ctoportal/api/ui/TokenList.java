package org.ctoportal.api.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.api.TokenSummary;

/** Live tokens, each with its end. */
class TokenList extends Composite<Section> {

    private final boolean owners;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final SerializableConsumer<Long> end;

    /** {@code owners} says of each whose it is. */
    TokenList(
            String title,
            String nothing,
            List<TokenSummary> tokens,
            boolean owners,
            ZoneId zone,
            SerializableConsumer<Long> end) {
        this.owners = owners;
        this.end = end;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(zone);
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        getContent().add(new H2(getTranslation(title)));
        if (tokens.isEmpty()) {
            var none = new Paragraph(getTranslation(nothing));
            none.addClassName("hint");
            getContent().add(none);
        } else {
            var list = new UnorderedList(tokens.stream().map(this::item).toArray(ListItem[]::new));
            list.addClassName("account-list");
            getContent().add(list);
        }
    }

    private ListItem item(TokenSummary token) {
        var name = new Span(owners ? getTranslation("api.token.of", token.name(), token.owner()) : token.name());
        name.addClassName("account-name");
        var words = new Div(name, hint(scopes(token)), hint(validity(token)), hint(origin(token)));
        words.addClassName("people-words");
        var button = new Button(getTranslation("api.end"), click -> ask(token));
        button.setAriaLabel(getTranslation("api.end.of", token.name()));
        return new ListItem(words, button);
    }

    private String scopes(TokenSummary token) {
        return getTranslation(
                "api.token.reads",
                token.scopes().stream()
                        .map(scope -> getTranslation("api.scope." + scope))
                        .collect(Collectors.joining(", ")));
    }

    private String validity(TokenSummary token) {
        var used = token.lastUsedAt();
        var until = day.format(token.expiresAt());
        return used == null
                ? getTranslation("api.token.unused", until)
                : getTranslation("api.token.used", until, moment.format(used));
    }

    /** The audit tells of a token by its number. */
    private String origin(TokenSummary token) {
        return getTranslation("api.token.made", day.format(token.createdAt()), token.hint(), Long.toString(token.id()));
    }

    private void ask(TokenSummary token) {
        var dialog = new ConfirmDialog(
                getTranslation("api.end.ask", token.name()),
                getTranslation("api.end.hint"),
                getTranslation("api.end"),
                confirmed -> end.accept(token.id()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
