package org.ctoportal.compensation.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.compose.Origin;
import org.ctoportal.authoring.compose.SlotItem;
import org.jspecify.annotations.Nullable;

/** The credentials of the credential pack, read for Schedule A. */
final class Certifications {

    private static final String PREFIX = "SA-";

    private final Map<String, Object> pack;
    private final List<Certification> all;

    Certifications(Map<String, Object> pack) {
        this.pack = Map.copyOf(pack);
        this.all = read();
    }

    List<Certification> all() {
        return all;
    }

    Optional<SlotItem> item(String code) {
        return all.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> new SlotItem(PREFIX + one.code(), "", one.line(), origin(one)));
    }

    private Origin origin(Certification one) {
        var head = pack.get("pack") instanceof Map<?, ?> map ? map : Map.of();
        return new Origin(text(head, "code"), text(head, "version"), one.source(), one.asOf(), one.status());
    }

    private List<Certification> read() {
        var issuers = new HashMap<String, String>();
        entries(pack.get("issuers")).forEach(issuer -> issuers.put(text(issuer, "code"), text(issuer, "name")));
        return entries(pack.get("credential_types")).stream()
                .map(type -> new Certification(
                        text(type, "code"),
                        text(type, "display_name"),
                        issuers.getOrDefault(text(type, "issuer"), ""),
                        text(type, "source"),
                        text(type, "as_of"),
                        text(type, "status")))
                .toList();
    }

    private static String text(Map<?, ?> entry, String name) {
        var value = entry.get(name);
        return value == null ? "" : value.toString();
    }

    private static List<Map<?, ?>> entries(@Nullable Object value) {
        var entries = new ArrayList<Map<?, ?>>();
        if (value instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> map) {
                    entries.add(map);
                }
            });
        }
        return entries;
    }
}
