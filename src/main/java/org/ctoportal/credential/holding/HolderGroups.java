package org.ctoportal.credential.holding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which holdings are of the same person: by account, else by address, else by name. */
final class HolderGroups {

    private final Map<String, List<Holding>> groups = new LinkedHashMap<>();
    private final Map<String, String> keyByName = new LinkedHashMap<>();

    private HolderGroups() {}

    static Collection<List<Holding>> of(Collection<Holding> all) {
        var groups = new HolderGroups();
        all.stream().filter(one -> !isNameOnly(one.holder())).forEach(groups::addKnown);
        all.stream().filter(one -> isNameOnly(one.holder())).forEach(groups::addNamed);
        return groups.groups.values();
    }

    private void addKnown(Holding holding) {
        var holder = holding.holder();
        var person = holder.person();
        var key = person == null ? "address " + holder.email() : "person " + person.value();
        if (person == null) {
            keyByName.putIfAbsent(name(holder), key);
        }
        add(key, holding);
    }

    private void addNamed(Holding holding) {
        add(keyByName.computeIfAbsent(name(holding.holder()), name -> "name " + name), holding);
    }

    private void add(String key, Holding holding) {
        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(holding);
    }

    private static boolean isNameOnly(Holder holder) {
        return holder.person() == null && holder.email().isEmpty();
    }

    private static String name(Holder holder) {
        return holder.name().toLowerCase(Locale.ROOT);
    }
}
