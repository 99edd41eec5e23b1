package org.fazhi.reading;

/** A step of reading a file, named as the reasons of files that were set aside name it. */
enum Stage {
    OPENING("打开文件"),
    OUTLINE("划分章节"),
    EXTRACTION("提取数据"),
    AUDIT("核对数据");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
