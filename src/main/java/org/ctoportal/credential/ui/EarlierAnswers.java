package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.credential.eligibility.EarlierAnswer;

/** What was said of one's eligibility before it was said anew, each with its day and outcome. */
class EarlierAnswers extends Composite<Div> {

    EarlierAnswers(List<EarlierAnswer> before) {
        var list = new UnorderedList();
        list.addClassName("credential-before");
        before.forEach(one -> list.add(new ListItem(getTranslation(
                "credential.eligibility.before.line",
                CredentialWords.day(one.keptOn(), getLocale()),
                getTranslation("credential.outcome." + one.outcome())))));
        getContent().add(new H3(getTranslation("credential.eligibility.before")), list);
    }
}
