package org.ctoportal.authoring.upgrade;

import java.io.Serializable;

/** What somebody decided about the district's own words over a template that has changed or gone. */
public sealed interface Choice extends Serializable {

    /** Own words stay over the new template. */
    record KeepMine() implements Choice {}

    /** The new template's words take their place. */
    record TakeNew() implements Choice {}

    /** Other words over the new template, or as a sentence of the district where the template is gone. */
    record Write(String words) implements Choice {}

    /** The template is gone; the words stay as a sentence of the district. */
    record KeepAsOwn() implements Choice {}

    /** The template is gone, and the words go with it. */
    record LetGo() implements Choice {}
}
