package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.code;
import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.sourced;
import static org.ctoportal.framework.pack.Shape.text;

/** The shape of the list of references and resources. */
final class ResourceSchema {

    static final Shape SHAPE = map(
            must("pack", PackHeader.SHAPE),
            must("semantics", new Shape.MapOf(text(2000))),
            must("kinds", list(code())),
            must(
                    "resources",
                    list(coded(
                            Named.RESOURCE,
                            sourced(
                                    must("organization", text(200)),
                                    must("title", text(300)),
                                    must("kind", code()),
                                    may("edition", text(200)),
                                    must("good_for", text(2000)),
                                    must("skills", list(ref(Named.SKILL))),
                                    may("url", text(500)),
                                    may("note", text(2000)))))));

    private ResourceSchema() {}
}
