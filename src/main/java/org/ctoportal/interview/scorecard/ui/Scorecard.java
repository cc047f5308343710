package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import org.ctoportal.interview.scorecard.ScorecardDetails;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scorecard as one element: the browser draws it from one property, which the server does not keep, and sends what is
 * scored by itself.
 */
@Tag("portal-scorecard")
@JsModule("context://js/scorecard.js")
class Scorecard extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@code changed} is called when the whole is to be read and shown again. */
    Scorecard(SerializableRunnable changed) {
        getElement().addEventListener("sheet-changed", event -> changed.run());
    }

    void show(ScorecardDetails card, ZoneId zone) {
        var words = new SheetWords(this, card, getLocale(), zone);
        getElement().executeJs("this.show($0)", JSON.valueToTree(new SheetProperty(card, words).value()));
    }
}
