package org.ctoportal.compensation.policy.ui;

import java.io.Serializable;
import java.util.Optional;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.compensation.policy.PolicyDetails;
import org.ctoportal.compensation.policy.PolicyService;

/** What the parts of the builder ask of it. */
interface PolicyEditing extends Serializable {

    PolicyDetails policy();

    boolean mayChange();

    /** Saves a change and shows what follows; says in words what is wrong, or nothing when it is stored. */
    Optional<String> save(Change change);

    Optional<String> renumber(String number);

    default Optional<String> retitle(String title) {
        return fill(PolicyService.TITLE, policy().title(), title.strip());
    }

    /** The language its words are in from now on. */
    default Optional<String> write(ContentLanguage language) {
        var seen = policy().content().setting(ContentLanguage.SETTING);
        return save(new Change.SetSetting(ContentLanguage.SETTING, seen, language.tag()));
    }

    /** The same for one blank. */
    default Optional<String> fill(String name, String seen, String value) {
        return save(Change.SetValues.of(name, seen, value));
    }
}
