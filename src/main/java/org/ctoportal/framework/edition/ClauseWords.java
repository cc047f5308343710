package org.ctoportal.framework.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/** A clause declares the variables its text uses. Who writes one only writes the text; the declarations follow. */
final class ClauseWords {

    static final String CLAUSES = "clauses";

    private static final String VARIABLES = "variables";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_.]*)\\s*}}");

    private final List<EditionPart> parts;

    ClauseWords(List<EditionPart> parts) {
        this.parts = parts;
    }

    /** The clause with the declarations its text needs: those it has, else those of the library. */
    PackPart declared(PackPart clause) {
        var values = new LinkedHashMap<>(clause.values());
        var declarations = new LinkedHashMap<String, Object>();
        if (values.get(VARIABLES) instanceof List<?> earlier) {
            earlier.forEach(one -> declarations.put(String.valueOf(((Map<?, ?>) one).get("name")), one));
        }
        var used = used(String.valueOf(values.get("text")));
        declarations.keySet().retainAll(used);
        used.stream()
                .filter(name -> !declarations.containsKey(name))
                .forEach(name -> declarations.put(name, declaration(name)));
        values.put(VARIABLES, new ArrayList<>(declarations.values()));
        return PackPart.of(clause.id(), clause.parent(), values);
    }

    /** The names of the variables a text uses, in its order. */
    static Set<String> used(String text) {
        var names = new LinkedHashSet<String>();
        VARIABLE.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Of a variable the library does not have, whatever passes: the check then says that it is unknown, and no more. */
    private Map<String, @Nullable Object> declaration(String name) {
        var declaration = new LinkedHashMap<String, @Nullable Object>();
        declaration.put("name", name);
        declaration.put("type", "text");
        declaration.put("required", Boolean.FALSE);
        declaration.put("label", name);
        declaration.put("example", name);
        parts.stream()
                .filter(part -> part.id().equals(new PartId(VARIABLES, name)))
                .findFirst()
                .ifPresent(part -> {
                    var variable = part.part().values();
                    declaration.put("type", variable.get("type"));
                    declaration.put("required", variable.get("required_by_default"));
                    declaration.put("label", variable.get("label"));
                    declaration.put("example", variable.get("example"));
                });
        return declaration;
    }
}
