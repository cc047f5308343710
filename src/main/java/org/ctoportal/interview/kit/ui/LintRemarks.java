package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.interview.kit.KitLint;
import org.ctoportal.rules.linter.LinterHit;
import org.ctoportal.rules.linter.LinterResult;

/**
 * What the linter says of texts: the words, the topic, why, and what may be asked instead. It stands there empty before it
 * says something: what comes up with its words is not read out.
 */
class LintRemarks extends Composite<Div> {

    LintRemarks() {
        getContent().addClassName("kit-lint");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(List<KitLint.Remark> remarks) {
        getContent().removeAll();
        remarks.forEach(remark -> add(remark.result()));
    }

    void show(LinterResult result) {
        getContent().removeAll();
        add(result);
    }

    private void add(LinterResult result) {
        result.hits().forEach(hit -> getContent().add(remark(hit)));
    }

    private Div remark(LinterHit hit) {
        var topic = hit.topic();
        var title = new Span(
                getTranslation("interviewKit.lint." + topic.severity(), topic.label()) + " “" + hit.words() + "”");
        title.addClassName("kit-lint-title");
        var remark = new Div(title, new Paragraph(topic.explanation()));
        remark.addClassNames("kit-remark", topic.severity().name());
        if (!topic.alternatives().isEmpty()) {
            remark.add(new Paragraph(
                    getTranslation("interviewKit.lint.instead", String.join(" / ", topic.alternatives()))));
        }
        return remark;
    }
}
