package org.ctoportal.authoring.upgrade;

import java.util.Comparator;
import java.util.List;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Section;

/** Where the district's own sentences stand when a section is gone: at the end of the section that came before it. */
final class Sections {

    private final List<String> old;
    private final List<String> now;

    Sections(DocumentKind old, DocumentKind now) {
        this.old = printed(old);
        this.now = printed(now);
    }

    private static List<String> printed(DocumentKind kind) {
        return kind.sections().stream()
                .filter(section -> section.variant() == null)
                .sorted(Comparator.comparingInt(Section::order))
                .map(Section::code)
                .toList();
    }

    DocumentContent housed(DocumentContent content) {
        return content.withOwn(content.own().stream().map(this::housed).toList());
    }

    private OwnClause housed(OwnClause own) {
        var home = homeOf(own.section());
        return home.equals(own.section()) ? own : new OwnClause(own.id(), home, own.group(), own.text());
    }

    String homeOf(String section) {
        for (var i = old.indexOf(section); i >= 0; i--) {
            if (now.contains(old.get(i))) {
                return old.get(i);
            }
        }
        return now.contains(section) || now.isEmpty() ? section : now.getFirst();
    }
}
