"""What is given: sums allotted, set aside or granted, how often something is done for somebody, and at what price."""
