package org.ctoportal.framework.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.Origins;
import org.ctoportal.framework.pack.PackHead;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/** The pack an edition becomes: without what it leaves out, numbered in its order, saying where each part comes from. */
final class EditionPack {

    private static final String ORDER = "order";

    /** The lists whose parts carry their place among their like as a number. */
    private static final Set<String> NUMBERED = Set.of("areas", "skills");

    private final PackKind kind;
    private final String base;
    private final List<EditionPart> parts;

    /** {@code base} names the version the edition is based on, such as {@code K12-CTO-STARTER 1.0.0}; empty for none. */
    EditionPack(PackKind kind, String base, List<EditionPart> parts) {
        this.kind = kind;
        this.base = base;
        this.parts =
                parts.stream().filter(part -> part.state() != PartState.OFF).toList();
    }

    List<PackPart> parts(String version, String notes, @Nullable LocalDate validFrom) {
        var places = new HashMap<String, BigDecimal>();
        var all = new ArrayList<PackPart>();
        for (var part : parts) {
            all.add(NUMBERED.contains(part.id().list()) ? numbered(part.part(), places) : part.part());
        }
        var root = new PackHead(kind, all.getFirst()).as(version, notes, validFrom);
        all.set(0, new PackHead(kind, root).from(origins()));
        return all;
    }

    /** A part keeps its number where its like stand in that order already: what nobody moved has not changed. */
    private static PackPart numbered(PackPart part, Map<String, BigDecimal> places) {
        var values = new LinkedHashMap<>(part.values());
        var like = part.id().list() + " of " + part.parent();
        var next = places.getOrDefault(like, BigDecimal.ZERO).add(BigDecimal.ONE);
        var number = values.get(ORDER) instanceof BigDecimal own ? own.max(next) : next;
        places.put(like, number);
        values.put(ORDER, number);
        return PackPart.of(part.id(), part.parent(), values);
    }

    private List<Origin> origins() {
        var origins = new LinkedHashMap<String, Origin>();
        new PackHead(kind, parts.getFirst().part()).origins().forEach(origin -> origins.put(origin.code(), origin));
        origins.keySet()
                .retainAll(parts.stream().map(EditionPart::id).map(PartId::code).collect(Collectors.toSet()));
        parts.stream().filter(part -> !part.id().isPack()).forEach(part -> {
            var said = part.origin();
            if (said != null) {
                origins.put(part.id().code(), based(Origins.read(said), part.state()));
            } else if (part.state() == PartState.OWN) {
                origins.put(part.id().code(), Origin.district(part.id().code(), ""));
            } else if (part.state() == PartState.REWORDED) {
                origins.put(part.id().code(), Origin.district(part.id().code(), base));
            }
        });
        return List.copyOf(origins.values());
    }

    private Origin based(Origin said, PartState state) {
        return state == PartState.REWORDED
                        && said.kind() == Origin.Kind.DISTRICT
                        && said.basedOn().isEmpty()
                ? said.basedOn(base)
                : said;
    }
}
