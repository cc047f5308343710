package org.ctoportal.people.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.ctoportal.people.RefusedSeatException;
import org.ctoportal.people.RefusedSeatException.Why;
import org.ctoportal.shared.ui.Notices;

/** Says a refusal at the field it is about; without one, over the page. */
class SeatRefusal implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Why, HasValidation> fields = new EnumMap<>(Why.class);

    SeatRefusal at(HasValidation field, Why... reasons) {
        for (var why : reasons) {
            fields.put(why, field);
        }
        return this;
    }

    /** Whether nothing stood in the way. */
    boolean allows(Runnable action) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            action.run();
            return true;
        } catch (RefusedSeatException e) {
            var text = words(e.why());
            var field = fields.get(e.why());
            if (field == null) {
                Notices.problem(text);
            } else {
                field.setErrorMessage(text);
                field.setInvalid(true);
            }
            return false;
        }
    }

    static String words(Why why) {
        return I18NProvider.translate("people.refused." + why);
    }
}
