package org.ctoportal.framework.ui;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.stream.Stream;
import org.ctoportal.framework.outline.Detail;
import org.ctoportal.framework.outline.PackWords;
import org.ctoportal.framework.outline.SearchWords;
import org.ctoportal.framework.outline.TemplateNode;

/** What nodes, lists and fields are called on the screen. Contents of packs stay in the packs' own language. */
class TemplateNames implements Serializable {

    /** The line of a node in the tree; while searching, one that shows what was found. */
    String of(TemplateNode node, SearchWords words) {
        if (node.isHeading()) {
            var count = words.areNone() ? " (" + node.children().size() + ")" : "";
            return list(node.list()) + count;
        }
        var line = Stream.of(node.title(), node.text())
                .filter(text -> !text.isEmpty())
                .toList();
        var usual = line.isEmpty() ? "" : line.getFirst();
        if (words.areNone() || Excerpt.isIn(usual, words) || Excerpt.isIn(code(node), words)) {
            return Excerpt.around(usual, words);
        }
        return Stream.concat(line.stream(), values(node.details().stream()))
                .filter(text -> Excerpt.isIn(text, words))
                .findFirst()
                .map(text -> Excerpt.around(text, words))
                .orElse(Excerpt.around(usual, words));
    }

    private static Stream<String> values(Stream<Detail> details) {
        return details.flatMap(detail -> Stream.concat(Stream.of(detail.value()), values(detail.parts().stream())));
    }

    String list(String name) {
        return words().list(name);
    }

    String code(TemplateNode node) {
        return words().code(node.list(), node.code());
    }

    String field(String name) {
        return words().field(name);
    }

    String value(String value) {
        return words().value(value);
    }

    private static PackWords words() {
        return new PackWords(UI.getCurrent().getLocale());
    }
}
