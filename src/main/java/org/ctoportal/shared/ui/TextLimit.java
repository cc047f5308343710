package org.ctoportal.shared.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;

/**
 * How much a text field holds: shown under it, and said at it when it is too much. Unlike a limit in the browser it never
 * cuts off what was pasted.
 */
public class TextLimit implements Serializable {

    private final HasValidation field;
    private final int most;

    private TextLimit(HasValidation field, int most) {
        this.field = field;
        this.most = most;
    }

    /** Shows the limit under the field, after what already stands there. */
    public static <F extends HasValidation & HasHelper> TextLimit of(F field, int most) {
        var limit = I18NProvider.translate("limit.most", most);
        var helper = field.getHelperText();
        field.setHelperText(helper == null || helper.isEmpty() ? limit : helper + " · " + limit);
        field.setManualValidation(true);
        return new TextLimit(field, most);
    }

    /** Whether the text fits; when not, the field says so. */
    public boolean holds(String text) {
        var fits = text.length() <= most;
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : I18NProvider.translate("limit.exceeded", text.length(), most));
        return fits;
    }
}
