package org.ctoportal.framework.pack;

/** Where a check stands: file, nearest code, path from there. Everything found goes to the same index. */
record At(String file, String code, String path, CodeIndex index) {

    At in(String name) {
        return new At(file, code, path.isEmpty() ? name : path + "." + name, index);
    }

    At in(int position) {
        return new At(file, code, path + "[" + (position + 1) + "]", index);
    }

    At under(String newCode) {
        return new At(file, newCode, "", index);
    }

    void problem(String reason) {
        index.problems().add(file, code, path.isEmpty() ? reason : path + " " + reason);
    }

    void refer(Named to, String name) {
        index.refer(to, name, this);
    }
}
