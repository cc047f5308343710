package org.ctoportal.framework.crosswalk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.ItemKind;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.edition.VersionsInUse;
import org.ctoportal.framework.exchange.caseformat.CaseCrosswalk;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.store.PackShelf;
import org.springframework.stereotype.Component;

/** The frameworks the district may see, as ends of a crosswalk. */
@Component
class Ends {

    private final PackShelf shelf;
    private final VersionsInUse inUse;

    Ends(PackShelf shelf, VersionsInUse inUse) {
        this.shelf = shelf;
        this.inUse = inUse;
    }

    /** The version the district uses of the framework, else the newest it may see. */
    Optional<PackLine> find(String code) {
        return inUse.find(PackKind.FRAMEWORK, code);
    }

    PackLine get(String code) {
        return find(code).orElseThrow(UnknownCrosswalkException::new);
    }

    Map<String, Object> data(PackLine line) {
        return shelf.original(line.id()).data();
    }

    CaseCrosswalk.End end(PackLine line) {
        return new CaseCrosswalk.End(data(line), CaseIds.owner(line.owner()));
    }

    /** What areas, skills and items are called or say, by code. */
    Map<String, String> texts(PackLine line) {
        return texts(shelf.framework(line.id()));
    }

    private static Map<String, String> texts(SkillFramework framework) {
        var texts = new LinkedHashMap<String, String>();
        for (var area : framework.areas()) {
            texts.put(area.code(), area.name());
            for (var skill : area.skills()) {
                texts.put(skill.code(), skill.name());
                for (var kind : ItemKind.values()) {
                    skill.items(kind).forEach(item -> texts.put(item.code(), item.text()));
                }
            }
        }
        return texts;
    }
}
