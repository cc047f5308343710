package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.shared.help.HelpPage;
import org.springframework.web.util.HtmlUtils;

/**
 * The words of a help page: what the screen is for, what one does there, who may, and what else is worth knowing. Sent as one
 * text: the help of all screens stands on one page.
 */
public class HelpText extends Composite<Div> {

    /** @param permissions one of which opens the screen; none where everybody signed in may */
    public HelpText(HelpPage page, List<String> permissions) {
        var who = permissions.isEmpty()
                ? List.of(getTranslation("help.who.everybody"))
                : permissions.stream()
                        .map(one -> getTranslation("help.who." + one))
                        .toList();
        getContent().addClassName("help-text");
        getContent()
                .getElement()
                .setProperty(
                        "innerHTML",
                        paragraph(page.purpose())
                                + part("help.how", page.steps())
                                + heading("help.who")
                                + who.stream().map(HelpText::paragraph).collect(Collectors.joining())
                                + part("help.notes", page.notes()));
    }

    private String part(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : heading(title)
                        + lines.stream()
                                .map(line -> "<li>" + HtmlUtils.htmlEscape(line) + "</li>")
                                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String heading(String key) {
        return "<h3>" + HtmlUtils.htmlEscape(getTranslation(key)) + "</h3>";
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }
}
