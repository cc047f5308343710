package org.ctoportal.jobdescription.posting;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.jobdescription.posting.page.Part;
import org.ctoportal.jobdescription.posting.page.Piece;

/** Lays a composed section out: its paragraphs, then its items as points, duties under the area they belong to. */
final class PartLayout {

    private static final String DUTIES = "ESSENTIAL";

    private final SkillFramework framework;

    PartLayout(SkillFramework framework) {
        this.framework = framework;
    }

    Part part(ComposedSection section, String title) {
        var pieces = new ArrayList<Piece>();
        section.clauses().stream()
                .filter(clause -> !clause.text().isBlank())
                .forEach(clause -> pieces.add(Piece.paragraph(clause.text())));
        var area = "";
        var points = new ArrayList<String>();
        for (var item : section.items()) {
            var its = section.code().equals(DUTIES) ? areaOf(item) : "";
            if (!its.equals(area)) {
                flush(points, pieces);
                area = its;
                if (!area.isEmpty()) {
                    pieces.add(Piece.heading(area));
                }
            }
            points.add(item.text());
        }
        flush(points, pieces);
        return new Part(section.code(), title, pieces);
    }

    private static void flush(List<String> points, List<Piece> pieces) {
        if (!points.isEmpty()) {
            pieces.add(Piece.points(List.copyOf(points)));
            points.clear();
        }
    }

    private String areaOf(ComposedClause duty) {
        return framework.areas().stream()
                .filter(area ->
                        area.skills().stream().anyMatch(skill -> skill.code().equals(duty.group())))
                .map(area -> area.name())
                .findFirst()
                .orElse("");
    }
}
