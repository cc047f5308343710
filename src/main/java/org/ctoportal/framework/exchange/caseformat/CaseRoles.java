package org.ctoportal.framework.exchange.caseformat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * What each item of a package is: as its type says where the package has areas and skills by name, else by its depth (area,
 * skill, indicator). A package of one level is a list of skills.
 */
final class CaseRoles {

    private final boolean typed;
    private final boolean flat;

    CaseRoles(Map<String, Object> pack, CaseTree tree) {
        Set<ItemList> types = EnumSet.noneOf(ItemList.class);
        Parts.maps(pack.get("CFItems"))
                .forEach(item -> ItemList.named(type(item)).ifPresent(types::add));
        typed = types.contains(ItemList.AREAS) && types.contains(ItemList.SKILLS);
        flat = tree.top().stream().allMatch(child -> tree.children(child.id()).isEmpty());
    }

    ItemList role(Map<String, Object> item, int depth) {
        var named = ItemList.named(type(item)).filter(list -> list != ItemList.RUBRIC);
        if (typed) {
            return named.orElse(depth == 1 ? ItemList.AREAS : ItemList.INDICATORS);
        }
        return switch (flat ? depth + 1 : depth) {
            case 1 -> ItemList.AREAS;
            case 2 -> ItemList.SKILLS;
            default -> named.filter(ItemList::isItem).orElse(ItemList.INDICATORS);
        };
    }

    /** What an item is that stands nowhere. */
    static ItemList loose(Map<String, Object> item) {
        return ItemList.named(type(item))
                .filter(list -> list.isItem() && list != ItemList.RUBRIC)
                .orElse(ItemList.INDICATORS);
    }

    private static String type(Map<String, Object> item) {
        var type = Parts.text(item.get("CFItemType"));
        return type.isBlank() ? Parts.text(Parts.map(item.get("CFItemTypeURI")).get("title")) : type;
    }
}
