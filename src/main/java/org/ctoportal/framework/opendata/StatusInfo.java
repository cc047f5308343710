package org.ctoportal.framework.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.ctoportal.framework.exchange.caseformat.CaseJson;

/** What CASE answers instead of an object. */
final class StatusInfo {

    private StatusInfo() {}

    static void send(HttpServletResponse response, int status, String description) throws IOException {
        var info = new LinkedHashMap<String, Object>();
        info.put("imsx_codeMajor", "failure");
        info.put("imsx_severity", "error");
        info.put("imsx_description", description);
        response.setStatus(status);
        response.setContentType(Answer.JSON);
        response.getOutputStream().write(CaseJson.write(info));
    }
}
