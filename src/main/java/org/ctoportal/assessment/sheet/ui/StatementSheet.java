package org.ctoportal.assessment.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import java.util.Map;
import org.ctoportal.assessment.sheet.SheetContent;
import org.ctoportal.assessment.sheet.SheetLabels;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements to rate as one element: the browser draws them from one property, which the server does not keep, and sends
 * what is answered by itself. A page without a server side draws the same from a JSON script inside the element.
 */
@Tag("portal-statements")
@JsModule("context://js/statement-sheet.js")
public class StatementSheet extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAUSE_MILLIS = 800;

    /**
     * A sheet.
     *
     * @param saved called when answers were stored and somebody paused
     * @param changed called when the whole is to be read and shown again
     */
    public StatementSheet(SerializableRunnable saved, SerializableRunnable changed) {
        getElement().addEventListener("answers-saved", event -> saved.run()).debounce(PAUSE_MILLIS);
        getElement().addEventListener("sheet-changed", event -> changed.run());
    }

    /** Shows it; {@code own} are keys that stand for others, as {@link SheetLabels} says. */
    public void show(SheetContent content, Map<String, String> own, ZoneId zone) {
        var labels = new SheetLabels(key -> getTranslation(key, "{0}", "{1}", "{2}"), own, getLocale(), zone);
        getElement().executeJs("this.show($0)", JSON.valueToTree(content.value(labels)));
    }
}
