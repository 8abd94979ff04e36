"""Values carry their base and their women, and write themselves as the document says."""

from pause_desktop.measures.values import Count, Derived, Mean, Number, as_json, find, leaves, share


def test_each_value_writes_itself_as_the_document_says() -> None:
    tree = {
        "count": Count(47),
        "number": Number(3),
        "share": share(40, 43),
        "mean": Mean("3.2", 47),
        "rate": Derived("0.33", 20),
        "list": [Number(1), Number(2)],
        "name": "kept",
    }
    assert as_json(tree) == {
        "count": {"n": 47},
        "number": 3,
        "share": {"n": 40, "of": 43, "percent": 93},
        "mean": {"mean": "3.2", "n": 47},
        "rate": "0.33",
        "list": [1, 2],
        "name": "kept",
    }


def test_a_path_finds_a_value_even_where_a_name_holds_a_full_stop() -> None:
    count = Number(7)
    tree = {"caseload": {"J. Kaur": count, "J": Number(1)}, "counts": [Number(5)]}
    assert find(tree, "caseload.J. Kaur") is count
    assert find(tree, "counts.0") == Number(5)
    assert find(tree, "caseload.nobody") is None


def test_every_value_is_found_with_its_path() -> None:
    tree = {"a": {"b": Number(1)}, "c": [Number(2)], "d": "words"}
    assert dict(leaves(tree)) == {("a", "b"): Number(1), ("c", "0"): Number(2)}
