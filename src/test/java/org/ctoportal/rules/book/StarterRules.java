package org.ctoportal.rules.book;

import java.util.Map;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.PackReader;
import org.ctoportal.framework.pack.ReadPack;
import org.ctoportal.framework.pack.StarterPacks;

/** The rules the portal ships with, straight from their file. */
public final class StarterRules {

    private static final RuleBook BOOK = RuleReader.book(PackReader.read(StarterPacks.all()).stream()
            .filter(pack -> pack.kind() == PackKind.RULES)
            .findFirst()
            .map(ReadPack::data)
            .orElse(Map.of()));

    private StarterRules() {}

    public static RuleBook book() {
        return BOOK;
    }
}
