package org.ctoportal.framework.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.framework.outline.Detail;
import org.ctoportal.framework.outline.SearchWords;
import org.ctoportal.framework.outline.TemplateNode;

/** What nodes, lists and fields are called on the screen. Contents of packs stay in the packs' own language. */
public class TemplateNames implements Serializable {

    private static final Set<String> VALUES = Set.of(
            "true",
            "false",
            "verified",
            "unverified",
            "REQUIRED",
            "PREFERRED",
            "BEHAVIORAL",
            "SITUATIONAL",
            "TO_DO",
            "REFLECTION",
            "EXTEND");

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
        if (words.areNone() || Excerpt.isIn(usual, words) || Excerpt.isIn(node.code(), words)) {
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

    /** The name of a list of parts. */
    public String list(String name) {
        return translated("framework.list." + name, name);
    }

    /** The name of a field; names of facts and the like, which are no words, stay as they are. */
    public String field(String name) {
        return isWord(name) ? translated("framework.field." + name, name) : name;
    }

    /** A value; the few that are words of the portal are translated. */
    public String value(String value) {
        return VALUES.contains(value) ? I18NProvider.translate("framework.value." + value) : value;
    }

    private static boolean isWord(String name) {
        return name.matches("[a-z_]+");
    }

    /** A pack may bring names this version of the portal has never seen. */
    private static String translated(String key, String otherwise) {
        var text = I18NProvider.translate(key);
        return text.contains(key) ? otherwise.replace('_', ' ').strip() : text;
    }
}
