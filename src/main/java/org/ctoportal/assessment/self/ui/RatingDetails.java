package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.self.RatedStatement;
import org.ctoportal.assessment.self.SelfRun;
import org.jspecify.annotations.Nullable;

/** Every rating with what was written as evidence. */
class RatingDetails extends LateDetails {

    private final SelfRun run;

    RatingDetails(SelfRun run) {
        super(KEY + "ratings");
        this.run = run;
    }

    @Override
    void fill() {
        var rated = run.byStatement();
        for (var skill : run.instrument().skills()) {
            var list = new UnorderedList();
            skill.statements()
                    .forEach(statement -> list.add(new ListItem(words(statement, rated.get(statement.code())))));
            list.addClassName("self-ratings");
            getContent().add(new H3(skill.name()), list);
        }
    }

    private String words(Instrument.Statement statement, @Nullable RatedStatement rated) {
        return level(rated) + " · " + statement.text()
                + (rated == null || rated.note().isBlank() ? "" : " — " + rated.note());
    }

    private String level(@Nullable RatedStatement rated) {
        if (rated != null && rated.level() != null) {
            return String.valueOf(rated.level());
        }
        return rated != null && rated.setAside() ? getTranslation(KEY + "setAside") : SelfWords.NONE;
    }
}
