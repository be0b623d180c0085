"""Kibana's pages for analysts (分析看板): readable sources, compiled to saved objects of Kibana 9.5, and their import.

`sources/` holds the views, searches and dashboards in TOML. The compiled objects have the structure of what Kibana
itself exports: data views, saved searches, dashboards with Lens panels by value. Ids are made from names, so that an
import overwrites what an earlier one brought.
"""

from search.kibana.compile import saved_objects, written
from search.kibana.door import Kibana, KibanaAccess, KibanaError
from search.kibana.fields import BrokenSourceError

__all__ = ["BrokenSourceError", "Kibana", "KibanaAccess", "KibanaError", "saved_objects", "written"]
