package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.framework.Skill;

/** The rubric as it was filled in: the given level of each skill in words, with its evidence. */
class RubricReading extends Composite<Div> {

    private final EvaluationDetails evaluation;

    RubricReading(EvaluationDetails evaluation) {
        this.evaluation = evaluation;
        getContent().addClassName("evaluation-rubric");
        evaluation.framework().areas().forEach(area -> getContent().add(area(area)));
        if (!evaluation.content().summary().isBlank()) {
            var whole = new Section(
                    new H2(getTranslation("evaluation.summary")),
                    words(evaluation.content().summary()));
            whole.addClassName("panel");
            getContent().add(whole);
        }
    }

    private Section area(Area area) {
        var section = new Section(new H2(area.name()));
        section.addClassNames("panel", "evaluation-area", "area-" + area.order());
        area.skills().forEach(skill -> section.add(skill(skill)));
        var comment = evaluation.content().text(TextPlace.AREA_COMMENT, area.code());
        if (!comment.isBlank()) {
            section.add(new H3(getTranslation("evaluation.comment", area.name())), words(comment));
        }
        return section;
    }

    private Div skill(Skill skill) {
        var rating = evaluation.content().rating(skill.code());
        var given = rating.level();
        var level = new Span(
                given == null
                        ? getTranslation("evaluation.unrated")
                        : getTranslation("evaluation.level", given, evaluation.label(given)));
        level.addClassNames("evaluation-level", given == null ? "none" : "given");
        var head = new Div(new H3(skill.name()), level);
        head.addClassName("evaluation-read-head");
        var row = new Div(head);
        row.addClassName("evaluation-read");
        skill.rubric().stream()
                .filter(one -> given != null && one.level() == given)
                .map(RubricLevel::text)
                .forEach(text -> row.add(hint(text)));
        if (!rating.evidence().isBlank()) {
            row.add(words(getTranslation("evaluation.evidence.is", rating.evidence())));
        }
        return row;
    }

    private static Paragraph hint(String text) {
        var words = new Paragraph(text);
        words.addClassName("hint");
        return words;
    }

    static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("evaluation-words");
        return words;
    }
}
