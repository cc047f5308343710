package org.ctoportal.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.ProfileValues.ProfileGroup;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.authoring.content.Seen;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a district fills in once and every new document starts with. */
@Service
@PreAuthorize("isAuthenticated()")
public class ProfileValuesService {

    private final DistrictProfileService districts;
    private final TemplateStoreService templates;
    private final List<ProfileValues> rooms;

    ProfileValuesService(DistrictProfileService districts, TemplateStoreService templates, List<ProfileValues> rooms) {
        this.districts = districts;
        this.templates = templates;
        this.rooms = rooms;
    }

    /** Each value once, in groups, with what the district has entered. */
    @Transactional(readOnly = true)
    public List<ProfileGroup> groups() {
        return groups(districts.profile());
    }

    private List<ProfileGroup> groups(DistrictProfile district) {
        var library = templates.currentClauses();
        var seen = new HashSet<String>();
        var groups = new ArrayList<ProfileGroup>();
        for (var room : rooms) {
            for (var group : room.of(library, district)) {
                var blanks = group.blanks().stream()
                        .filter(blank -> seen.add(blank.name()))
                        .toList();
                if (!blanks.isEmpty()) {
                    groups.add(new ProfileGroup(group.title(), blanks));
                }
            }
        }
        return List.copyOf(groups);
    }

    /**
     * Keeps one value for every document started from now on.
     *
     * @param seen what the person saw before
     * @throws IllegalArgumentException when no document prints such a value or the value cannot be
     * @throws ChangeConflictException when somebody else has entered another one since
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public void keep(String name, String seen, String value) {
        var known = groups(districts.hold()).stream()
                .flatMap(group -> group.blanks().stream())
                .filter(blank -> blank.name().equals(name))
                .filter(blank -> VariableFormat.problem(blank.type(), value).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a value of the profile: " + name));
        Seen.require("value:" + name, seen, known.value(), value);
        districts.keepFacts(Map.of(name, value.strip()));
    }
}
