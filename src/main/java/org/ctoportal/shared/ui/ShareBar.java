package org.ctoportal.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/** A whole cut into its parts, drawn to scale. The words that go with it are read out in its place. */
public class ShareBar extends Div {

    /** One part; {@code className} gives it its color. */
    public record Part(BigDecimal share, String className) {}

    public ShareBar() {
        addClassName("share-bar");
        getElement().setAttribute("role", "img");
    }

    public void show(List<Part> parts, String inWords) {
        removeAll();
        getElement().setAttribute("aria-label", inWords);
        for (var part : parts) {
            if (part.share().signum() > 0) {
                var piece = new Span();
                piece.addClassName(part.className());
                piece.getStyle().setFlexGrow(part.share().toPlainString());
                add(piece);
            }
        }
    }
}
