package org.ctoportal.authoring;

import java.util.List;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.ClauseLibrary;

/** A room whose documents print values of the district's profile says which ones. */
public interface ProfileValues {

    List<ProfileGroup> of(ClauseLibrary library, DistrictProfile district);

    /** Values that belong together, under the title of the part of a document they stand in. */
    record ProfileGroup(String title, List<Blank> blanks) {}
}
