package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ctoportal.framework.edition.EditionPart;
import org.ctoportal.framework.edition.PartState;
import org.ctoportal.framework.outline.PackWords;
import org.ctoportal.framework.pack.PartId;

/** What parts and their states are called on the screen. */
class PartWords implements Serializable {

    private static final List<String> TITLES = List.of("name", "title", "label", "text", "description");
    private static final int LONGEST = 140;

    /** The line of a part in the tree: its name, or how its text begins. */
    String line(EditionPart part) {
        if (part.id().isPack()) {
            return I18NProvider.translate("edition.pack");
        }
        if (part.id().list().equals("scales")) {
            return names().field(part.id().code());
        }
        var values = part.part().values();
        return TITLES.stream()
                .flatMap(title -> values.get(title) instanceof String text ? Stream.of(text) : Stream.empty())
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                .orElseGet(() -> I18NProvider.translate("edition.part.empty"));
    }

    String code(PartId part) {
        return names().code(part.list(), part.code());
    }

    String list(String list) {
        return names().list(list);
    }

    String field(String field) {
        return names().field(field);
    }

    /** How a choice reads; packs write theirs in small letters. */
    String choice(String choice) {
        var known = names().value(choice.toUpperCase(Locale.ROOT));
        return known.equals(choice.toUpperCase(Locale.ROOT)) ? names().value(choice) : known;
    }

    String state(PartState state) {
        return I18NProvider.translate("edition.state." + state);
    }

    private static PackWords names() {
        return new PackWords(UI.getCurrent().getLocale());
    }
}
