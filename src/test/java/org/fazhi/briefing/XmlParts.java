package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Elements by their local names, whatever their namespace. */
final class XmlParts {
    private XmlParts() {}

    static int number(Element element, String name) {
        return Integer.parseInt(child(element, name).getTextContent());
    }

    static Element child(Element element, String name) {
        return all(element, name).get(0);
    }

    static List<Element> all(Element element, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
